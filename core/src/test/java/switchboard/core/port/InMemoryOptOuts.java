package switchboard.core.port;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.message.Address;

/** Opt-outs in memory. */
public final class InMemoryOptOuts implements OptOuts {
    private final List<OptOut> optOuts = new ArrayList<>();

    @Override
    public synchronized Set<Connection> among(Collection<Connection> connections) {
        return connections.stream()
                .filter(connection -> optOuts.stream().anyMatch(one -> one.covers(connection)))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean add(OptOut optOut) {
        return optOuts.stream().noneMatch(one -> is(one, optOut.address(), optOut.connector())) && optOuts.add(optOut);
    }

    @Override
    public synchronized boolean remove(Address address, @Nullable String connector) {
        return optOuts.removeIf(one -> is(one, address, connector));
    }

    private static boolean is(OptOut one, Address address, @Nullable String connector) {
        return one.address().equals(address) && Objects.equals(one.connector(), connector);
    }

    @Override
    public synchronized void removeAll(Address address) {
        optOuts.removeIf(one -> one.address().equals(address));
    }

    @Override
    public synchronized List<OptOut> search(OptOutSearch search) {
        var found = optOuts.stream()
                .filter(one -> search.address() == null || one.address().equals(search.address()))
                .filter(one -> isAfter(one, search.after()))
                .sorted(comparing(InMemoryOptOuts::value).thenComparing(OptOut::connector, nullsFirst(naturalOrder())))
                .toList();
        if (found.size() <= search.most()) {
            return found;
        }
        var last = found.get(search.most() - 1).address();
        return IntStream.range(0, found.size())
                .filter(i -> i < search.most() || found.get(i).address().equals(last))
                .mapToObj(found::get)
                .toList();
    }

    private static boolean isAfter(OptOut one, @Nullable Address last) {
        return last == null || value(one).compareTo(last.value()) > 0;
    }

    private static String value(OptOut one) {
        return one.address().value();
    }
}
