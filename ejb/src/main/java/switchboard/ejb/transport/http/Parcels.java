package switchboard.ejb.transport.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.MessageId;

/** Batches in parcels, and the outcomes of parcels in the order of their batch. */
final class Parcels {
    private Parcels() {}

    /** @param mostTogether how many recipients of one message may share a parcel */
    static List<Parcel> of(List<Transmission> batch, int mostTogether) {
        var ofOneMessage = new LinkedHashMap<MessageId, List<Transmission>>();
        for (var one : batch) {
            ofOneMessage
                    .computeIfAbsent(one.message().id(), id -> new ArrayList<>())
                    .add(one);
        }
        return ofOneMessage.values().stream()
                .flatMap(some -> cut(some, mostTogether).stream())
                .toList();
    }

    private static List<Parcel> cut(List<Transmission> some, int most) {
        var parcels = new ArrayList<Parcel>();
        for (int from = 0; from < some.size(); from += most) {
            parcels.add(Parcel.of(some.subList(from, Math.min(from + most, some.size()))));
        }
        return parcels;
    }

    static CompletableFuture<List<Outcome>> outcomes(Collection<Parcel> parcels, List<Transmission> batch) {
        return CompletableFuture.allOf(parcels.stream().map(Parcel::outcomes).toArray(CompletableFuture<?>[]::new))
                .thenApply(all -> inOrder(parcels, batch));
    }

    private static List<Outcome> inOrder(Collection<Parcel> parcels, List<Transmission> batch) {
        var outcomes = new HashMap<TransmissionId, Outcome>();
        for (var parcel : parcels) {
            for (int i = 0; i < parcel.transmissions().size(); i++) {
                outcomes.put(
                        parcel.transmissions().get(i).id(),
                        parcel.outcomes().join().get(i));
            }
        }
        return batch.stream().map(one -> outcomes.get(one.id())).toList();
    }
}
