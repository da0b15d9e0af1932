package switchboard.core.port;

class InMemoryContactsTest implements ContactsContract {
    private final InMemoryContacts contacts = new InMemoryContacts(FixedSettings.of(SIM, BERLIN));

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public long connections() {
        return contacts.connections();
    }
}
