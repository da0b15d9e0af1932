package switchboard.ejb.trouble;

/** Something that is done again and again, and that may fail. */
public interface Round {

    /** @return false if it could not be tried for a reason that is told elsewhere: that is neither failure nor success */
    boolean go() throws Exception;
}
