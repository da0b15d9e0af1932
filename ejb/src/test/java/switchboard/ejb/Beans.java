package switchboard.ejb;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** Beans that a test chose instead of the container. */
public record Beans<T>(List<T> all) implements Instance<T> {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Beans<T> of(T... beans) {
        return new Beans<>(List.of(beans));
    }

    @Override
    public Iterator<T> iterator() {
        return all.iterator();
    }

    @Override
    public T get() {
        return all.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return all.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return all.size() > 1;
    }

    @Override
    public void destroy(T instance) {}

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        return all.stream().map(Here::new).toList();
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    /** A bean that was made already. */
    private record Here<T>(T get) implements Handle<T> {
        @Override
        public Bean<T> getBean() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void destroy() {}

        @Override
        public void close() {}
    }
}
