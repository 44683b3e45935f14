package vn.motcua.link;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.FiledDocument;

/** Tệp đã gửi: what a partner names by hash, if it sent it itself. */
@Component
class SentDocuments {
    /** How long a file waits to be named by a filing. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** Longer than any filing that still found it. */
    private static final Duration BEYOND = Duration.ofDays(1);
    private final PartnerRows rows;
    private final InstantSource clock;

    SentDocuments(PartnerRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** In the order they were named; what was not sent is a fault. */
    List<FiledDocument> of(Partner partner, List<FilingBody.Named> all, List<ApiProblem.Fault> faults) {
        Map<String, PartnerRows.SentDocument> sent = rows.sent(partner.id(), all.stream().map(FilingBody.Named::sha256).collect(Collectors.toSet()),
                clock.instant().minus(KEPT));
        List<FiledDocument> documents = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            FilingBody.Named named = all.get(i);
            PartnerRows.SentDocument document = sent.get(named.sha256());
            if (document == null) {
                faults.add(new ApiProblem.Fault("/documents/" + i + "/sha256", "Chưa có tệp này: gửi nội dung tới POST /api/v1/documents trước"));
            } else {
                documents.add(new FiledDocument(named.component(), named.name(), document.sha256(), document.size(), document.mediaType()));
            }
        }
        return documents;
    }

    /** Those nobody filed in their days; what was filed is the dossier's now. @return how many */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    int discard() {
        return rows.discard(clock.instant().minus(KEPT).minus(BEYOND));
    }
}
