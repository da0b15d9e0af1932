package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The plan of apps as JSON: one row. */
@Entity(name = "AppPlan")
@Table(name = "app_plan")
class AppPlanEntity {
    static final int ONLY = 1;

    @Id
    int id = ONLY;

    String body;
}
