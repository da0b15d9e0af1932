package switchboard.core.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that proves numbered cases of a system which we unite; {@code docs/conformance} is made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Conforms.All.class)
public @interface Conforms {
    /** The system, in lower case: {@code rapidsms}. */
    String sheet();

    int[] cases();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Conforms[] value();
    }
}
