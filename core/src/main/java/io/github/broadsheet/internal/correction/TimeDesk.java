package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import java.util.List;
import java.util.Optional;

/** Corrects times. */
final class TimeDesk {

    private final List<Desk.Task> tasks;

    TimeDesk(List<Desk.Task> tasks) {
        this.tasks = tasks;
    }

    List<TimeExpression> apply(List<TimeExpression> times) {
        return Desk.changed(times, tasks, task -> time -> correct(task, time));
    }

    private static Optional<TimeExpression> correct(Desk.Task task, TimeExpression time) {
        return task.correction.kind() == Kind.NO_TIME
                ? Optional.empty()
                : Optional.of(TimeExpression.builder(time.span(), time.text(), type(task.value()), task.value())
                        .evidence(Evidence.of(Desk.RULE))
                        .build());
    }

    private static TimeType type(String value) {
        boolean duration = value.startsWith("P") && !value.endsWith("_REF");
        boolean clock = value.indexOf('T') > 0 && !duration;
        return duration ? TimeType.DURATION : clock ? TimeType.TIME : TimeType.DATE;
    }
}
