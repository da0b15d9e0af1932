package switchboard.core.phase;

import java.util.List;

final class DirectAppCalls extends AppCalls {
    @Override
    void lead(List<? extends Journey<?>> journeys) {
        journeys.forEach(journey -> journey.go(new Leg(() -> 0, app -> {}), app -> true));
    }
}
