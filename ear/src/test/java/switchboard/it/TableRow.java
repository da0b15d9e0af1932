package switchboard.it;

import org.openqa.selenium.By;

/** A row of a table, by the words in bold in it. */
record TableRow(String table, String name) {

    By place() {
        return By.xpath(path());
    }

    By button(String id) {
        return By.xpath(path() + "//*[contains(@id, ':" + id + "')]");
    }

    private String path() {
        return "//*[@id='" + table + "']//tbody/tr[.//strong[normalize-space()='" + name + "']]";
    }
}
