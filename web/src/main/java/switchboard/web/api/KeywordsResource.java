package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Settings;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Keywords and what they answer; a word is the same in capitals. */
@RequestScoped
@Path("keywords")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class KeywordsResource {
    @Inject
    Settings settings;

    @GET
    public List<KeywordView> list() {
        return settings.current().keywords().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new KeywordView(entry.getKey(), entry.getValue()))
                .toList();
    }

    @GET
    @Path("{word}")
    public KeywordView get(@PathParam("word") String word) {
        return find(word).orElseThrow(() -> unknown(word));
    }

    @PUT
    @Path("{word}")
    @Needs(Role.ADMIN)
    public Response put(@PathParam("word") String word, KeywordBody body) {
        var known = find(word).isPresent();
        Fields.mustBeEmpty(settings.saveKeyword(lower(word), body.answer()));
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .entity(get(word))
                .build();
    }

    @DELETE
    @Path("{word}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("word") String word) {
        settings.removeKeyword(get(word).word());
    }

    private Optional<KeywordView> find(String word) {
        return Optional.ofNullable(settings.current().keywords().get(lower(word)))
                .map(answer -> new KeywordView(lower(word), answer));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Refusal unknown(String word) {
        return Refusal.of(ProblemCode.NOT_FOUND, "There is no keyword " + word + ".");
    }
}
