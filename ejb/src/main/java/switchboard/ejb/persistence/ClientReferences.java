package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.message.MessageId;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;

/** Client references that are taken; shared by both durable stores. */
@ApplicationScoped
class ClientReferences {
    @PersistenceContext
    EntityManager entities;

    Map<ClientReference, Claim> claims(Collection<ClientReference> references) {
        var claims = new HashMap<ClientReference, Claim>();
        references.stream()
                .collect(Collectors.groupingBy(ClientReference::account))
                .forEach((account, some) -> entities.createQuery(
                                "select r from ClientReference r where r.account = :account and r.reference in :references",
                                ClientReferenceEntity.class)
                        .setParameter("account", account)
                        .setParameter(
                                "references",
                                some.stream().map(ClientReference::value).toList())
                        .getResultStream()
                        .map(ClientReferences::claim)
                        .forEach(claim -> claims.put(claim.reference(), claim)));
        return claims;
    }

    private static Claim claim(ClientReferenceEntity entity) {
        return new Claim(
                new ClientReference(entity.account, entity.reference),
                entity.fingerprint,
                new MessageId(entity.messageId));
    }

    /**
     * Fails if another one claimed the same meanwhile. Written at once, with everything before it: whoever calls shall
     * hear of it here, and not from the commit, which tells nobody why.
     */
    void keep(List<Claim> claims, Instant now) {
        for (var claim : claims) {
            var entity = new ClientReferenceEntity();
            entity.account = claim.reference().account();
            entity.reference = claim.reference().value();
            entity.fingerprint = claim.fingerprint();
            entity.messageId = claim.message().value();
            entity.created = now;
            entities.persist(entity);
        }
        entities.flush();
    }
}
