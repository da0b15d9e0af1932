package switchboard.core.port;

class ForgetfulMessageStoreTest implements MessageStoreContract {
    private final ForgetfulMessageStore store = new ForgetfulMessageStore();

    @Override
    public MessageStore store() {
        return store;
    }
}
