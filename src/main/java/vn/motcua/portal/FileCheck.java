package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.document.Documents;
import vn.motcua.document.PdfBomb;
import vn.motcua.document.PdfText;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.Sha256;
import vn.motcua.signing.Signing;
import vn.motcua.signing.ValidationReport;

/** Kiểm tra tệp: at most two at a time, and the same stored file not again within ten minutes. */
@Component
class FileCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d+)*-\\d{6}-\\d{4,}-KQ\\d+");
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 500;
    private static final int PAGES_READ = 3;
    private final Signing signing;
    private final Results results;
    private final Documents documents;
    private final InstantSource clock;
    private final Semaphore two = new Semaphore(2);
    private final Map<String, Remembered> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    FileCheck(Signing signing, Results results, Documents documents, InstantSource clock) {
        this.signing = signing;
        this.results = results;
        this.documents = documents;
        this.clock = clock;
    }

    private record Remembered(ValidationReport report, Instant at) {
    }

    Verdict of(IssuedResult result) {
        return VerdictWords.ours(result, stored(result.sha256()), clock.instant(), signing.real());
    }

    Verdict of(byte[] file, List<Verdict.Fact> facts) {
        String sha256 = Sha256.hex(file);
        Optional<IssuedResult> ours = results.ofFile(sha256);
        if (ours.isPresent()) {
            return of(ours.get());
        }
        return inTurn(() -> {
            ValidationReport report = validate(file);
            IssuedResult known = report.isPdf() ? codeOn(file).flatMap(results::find).orElse(null) : null;
            return VerdictWords.other(report, facts, sha256, known);
        });
    }

    private ValidationReport stored(String sha256) {
        synchronized (remembered) {
            Remembered before = remembered.get(sha256);
            if (before != null && before.at().plus(REMEMBERED).isAfter(clock.instant())) {
                return before.report();
            }
        }
        ValidationReport report = inTurn(() -> validate(documents.read(sha256)));
        synchronized (remembered) {
            remembered.put(sha256, new Remembered(report, clock.instant()));
        }
        return report;
    }

    /** One that unpacks beyond measure stays shut and counts as damaged. */
    private ValidationReport validate(byte[] file) {
        return PdfBomb.in(file) ? new ValidationReport(true, false, List.of()) : signing.validate(file);
    }

    /** Whatever opens a file waits for its turn. */
    private <T> T inTurn(Supplier<T> opening) {
        try {
            if (!two.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Files wait longer than anybody does");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Stopped while a file waited", e);
        }
        try {
            return opening.get();
        } finally {
            two.release();
        }
    }

    /** The code printed at the foot, when the file can be read as text. */
    private static Optional<String> codeOn(byte[] file) {
        return PdfText.of(file, PAGES_READ).map(CODE::matcher).filter(Matcher::find).map(Matcher::group);
    }
}
