package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.core.message.Message;
import switchboard.core.port.Gateway;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Preview;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.core.port.Target;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Replacement;

/** Messages: sent, cancelled, replaced, looked up here or asked for at their networks, listed. */
@RequestScoped
@Path("messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs({Role.SENDER, Role.OPERATOR})
public class MessagesResource {
    private static final int MOST_TRANSMISSIONS = 1_000;
    private static final int MOST_LISTED = 500;

    @Inject
    Gateway gateway;

    @Inject
    MessageStore store;

    @Inject
    Recalls recalls;

    @Inject
    Preview preview;

    @POST
    @Needs(Role.SENDER)
    public Response send(
            Submission submission,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        var account = Caller.of(security).name();
        var answer = gateway.submit(account, List.of(Submissions.withKey(submission, key)))
                .get(0);
        if (answer instanceof Submitted.Refused refused) {
            throw Refusal.of(refused.problems());
        }
        var accepted = (Submitted.Accepted) answer;
        return Response.accepted(SubmittedView.of(accepted, state(accepted)))
                .location(uri.getAbsolutePathBuilder()
                        .path(accepted.id().toString())
                        .build())
                .build();
    }

    /** What was just taken is queued; what was taken before may have come further. */
    private String state(Submitted.Accepted accepted) {
        return accepted.repeated() && store.keepsMessages()
                ? store.story(accepted.id(), 0, 1)
                        .map(story -> story.summary().state())
                        .orElse("QUEUED")
                : "QUEUED";
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public RecalledView cancel(@PathParam("id") String id, @Context SecurityContext security) {
        var target = target(id, security);
        return told(id, recalls.cancel(target));
    }

    @POST
    @Path("{id}/query")
    @Consumes(MediaType.WILDCARD)
    public RecalledView query(@PathParam("id") String id, @Context SecurityContext security) {
        var target = target(id, security);
        return told(id, recalls.query(target));
    }

    @POST
    @Path("{id}/replace")
    public RecalledView replace(@PathParam("id") String id, ReplaceBody body, @Context SecurityContext security) {
        var target = target(id, security);
        return told(id, recalls.replace(target, Replacement.words(body.text(), preview)));
    }

    /** @param id of a message, or of one of its transmissions */
    private Target target(String id, SecurityContext security) {
        var target = Parameter.target("id", id, own(Caller.of(security)));
        mustKeepMessages();
        return target;
    }

    private static RecalledView told(String id, Optional<Recalled> recalled) {
        return recalled.map(RecalledView::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no outgoing message " + id + "."));
    }

    @GET
    @Path("{id}")
    public StoryView story(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("most") @Nullable String most,
            @Context SecurityContext security) {
        var messageId = Parameter.messageId("id", id);
        var first = Parameter.number("from", from, 0, 0, 999_999);
        var many = Parameter.number("most", most, 100, 1, MOST_TRANSMISSIONS);
        mustKeepMessages();
        return store.story(messageId, first, many)
                .filter(story -> maySee(Caller.of(security), story.message()))
                .map(StoryView::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no message " + messageId + "."));
    }

    @GET
    public MessageList list(
            @QueryParam("direction") @Nullable String direction,
            @QueryParam("state") @Nullable String state,
            @QueryParam("address") @Nullable String address,
            @QueryParam("words") @Nullable String words,
            @QueryParam("before") @Nullable String before,
            @QueryParam("most") @Nullable String most,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        var many = Parameter.number("most", most, 50, 1, MOST_LISTED);
        var own = own(Caller.of(security));
        var search = Searches.of(direction, state, address, own, words, before, many);
        mustKeepMessages();
        var found = store.search(search).stream().map(MessageView::of).toList();
        return new MessageList(found, found.size() < many ? null : next(uri, found.get(many - 1)));
    }

    private static URI next(UriInfo uri, MessageView last) {
        var there = uri.getRequestUriBuilder()
                .replaceQueryParam("before", last.id())
                .build();
        return URI.create(there.getRawPath() + "?" + there.getRawQuery());
    }

    private void mustKeepMessages() {
        if (!store.keepsMessages()) {
            throw Refusal.of(ProblemCode.MESSAGES_NOT_KEPT, "This router keeps no messages, so none can be looked up.");
        }
    }

    /** Whose messages the account is limited to; null if to nobody's. */
    private static @Nullable String own(Account account) {
        return account.may(Role.OPERATOR) ? null : account.name();
    }

    private static boolean maySee(Account account, Message message) {
        return account.may(Role.OPERATOR) || account.name().equals(message.account());
    }
}
