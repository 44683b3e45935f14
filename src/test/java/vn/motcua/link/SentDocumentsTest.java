package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.link.PartnerRows.SentDocument;
import vn.motcua.support.TestClock;

@DisplayName("Tệp đối tác đã gửi chờ được nộp ba mươi ngày")
@LinkTests
class SentDocumentsTest {
    private static final String HASH = "7".repeat(64);
    @Autowired SentDocuments sent;
    @Autowired PartnerRows rows;
    @Autowired Partners partners;
    @Autowired TestClock clock;

    private List<ApiProblem.Fault> faults(Partner partner) {
        List<ApiProblem.Fault> faults = new ArrayList<>();
        sent.of(partner, List.of(new FilingBody.Named("giay-to", "a.pdf", HASH)), faults);
        return faults;
    }

    @Test
    @DisplayName("Quá ba mươi ngày thì phải gửi lại; gửi lại thì lại ba mươi ngày; sổ chỉ dọn sau đó một ngày nữa")
    void aFileWaitsThirtyDays() {
        clock.set("2026-11-20T09:00");
        Partner partner = partners.add("Cổng của tỉnh", Set.of("H13.42")).partner();
        SentDocument document = new SentDocument(HASH, 10, "application/pdf");
        rows.sent(partner.id(), document, clock.instant());
        clock.advance(Duration.ofDays(29));
        assertThat(faults(partner)).isEmpty();
        rows.sent(partner.id(), document, clock.instant());
        clock.advance(Duration.ofDays(29));
        assertThat(faults(partner)).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(faults(partner)).singleElement().asString().contains("/documents/0/sha256");
        sent.discard();
        assertThat(rows.named(Set.of(HASH))).containsExactly(HASH);
        clock.advance(Duration.ofDays(1));
        sent.discard();
        assertThat(rows.named(Set.of(HASH))).isEmpty();
    }
}
