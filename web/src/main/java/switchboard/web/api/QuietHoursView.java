package switchboard.web.api;

import switchboard.core.delivery.QuietHours;

/** Quiet hours as the API shows them. */
record QuietHoursView(String area, String from, String to, String zone) {

    static QuietHoursView of(QuietHours hours) {
        return new QuietHoursView(
                hours.area(),
                hours.from().toString(),
                hours.to().toString(),
                hours.zone().getId());
    }
}
