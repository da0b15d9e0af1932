package switchboard.core.port;

/** How long is remembered what is over; kept durably. {@link Retention#FOR_EVER} until it is set. */
public interface RetentionSetting {

    Retention current();

    void save(Retention retention);
}
