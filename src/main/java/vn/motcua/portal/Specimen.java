package vn.motcua.portal;

import java.util.List;
import vn.motcua.calendar.DueTime;
import vn.motcua.shared.FieldError;
import vn.motcua.web.SlipCell;
import vn.motcua.web.Stop;
import vn.motcua.web.TimelineItem;

/** What the specimen page shows; all of it is invented. */
public record Specimen(DueTime due, List<FieldError> errors, List<Stop> stops, List<TimelineItem> story, List<SlipCell> slip) {
}
