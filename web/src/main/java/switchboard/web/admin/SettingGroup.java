package switchboard.web.admin;

import java.util.List;

/** Fields under one heading of a form. */
public record SettingGroup(String name, List<SettingField> fields) {

    /** For an id in HTML. */
    public String id() {
        return "group_" + name.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** How many fields differ from what everybody has; empty if none does. */
    public String summary() {
        long set = fields.stream().filter(SettingField::isSet).count();
        return set == 0 ? "" : Texts.of("connectorGroupSet", set);
    }
}
