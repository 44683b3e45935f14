package vn.motcua.portal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.document.Documents;
import vn.motcua.document.ForeignFiles;
import vn.motcua.document.PdfBomb;
import vn.motcua.dossier.PrintedPapers;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.DocumentDamaged;
import vn.motcua.shared.Sha256;
import vn.motcua.signing.Signing;
import vn.motcua.signing.ValidationReport;

/**
 * Kiểm tra tệp: at most two of ours and two of strangers at a time, so that whatever strangers send, papers of the register can be
 * verified; the signatures of one file of the register not again within ten minutes, its bytes each time. On threads of its own: the
 * virtual threads of requests share as many as there are processors, and a check that computes for seconds would keep one from all pages.
 */
@Component
class FileCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final int MOST = 500;
    private static final int AT_ONCE = 2;
    private final Signing signing;
    private final Results results;
    private final PrintedPapers papers;
    private final Documents documents;
    private final InstantSource clock;
    private final ForeignFiles foreign;
    private final Semaphore own = new Semaphore(AT_ONCE);
    private final Semaphore strangers = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * AT_ONCE,
            Thread.ofPlatform().name("file-check-", 0).daemon().priority(Thread.MIN_PRIORITY).factory());
    private final Map<String, Remembered> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    FileCheck(Signing signing, Results results, PrintedPapers papers, Documents documents, InstantSource clock, ForeignFiles foreign) {
        this.signing = signing;
        this.results = results;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
        this.foreign = foreign;
    }

    private record Remembered(ValidationReport report, Instant at) {
    }

    private VerdictWords.Look look(IssuedResult result) {
        return new VerdictWords.Look(result, results.validity(result), clock.instant(), signing.real());
    }

    /** The paper as the register has it, by its code; empty when there is too much to check now. */
    Optional<Verdict> of(IssuedResult result, PaperProof proof) {
        return within(own, () -> stored(result.sha256())).map(report -> VerdictWords.listed(look(result), report, proof));
    }

    /** A file that somebody sends; empty when there is too much to check now. */
    Optional<Verdict> of(byte[] file, List<Verdict.Fact> facts) {
        String sha256 = Sha256.hex(file);
        Optional<IssuedResult> ours = results.ofFile(sha256);
        if (ours.isPresent()) {
            return remembered(sha256).or(() -> within(own, () -> remember(sha256, signing.validate(file))))
                    .map(report -> VerdictWords.ours(look(ours.get()), report));
        }
        return within(strangers, () -> foreign.enter() ? Optional.of(strange(file, facts, sha256)) : Optional.<Verdict>empty()).flatMap(found -> found);
    }

    /** One that would cost more than it may stays shut. */
    private Verdict strange(byte[] file, List<Verdict.Fact> facts, String sha256) {
        try {
            Optional<PrintedPapers.Printed> printed = WrittenCode.ofDossier(file).flatMap(code -> papers.find(code, sha256));
            if (printed.isPresent()) {
                return VerdictWords.printed(printed.get(), facts, sha256);
            }
            IssuedResult known = WrittenCode.in(file).flatMap(results::find).orElse(null);
            return switch (PdfBomb.look(file)) {
                case FINE -> {
                    ValidationReport report = signing.validate(file);
                    yield VerdictWords.other(report, facts, sha256, report.isPdf() ? known : null);
                }
                case TOO_MUCH -> VerdictWords.other(ValidationReport.DAMAGED, facts, sha256, known);
                case LOCKED -> VerdictWords.locked(facts, sha256, known);
                case MANY_SIGNATURES -> VerdictWords.manySignatures(PdfBomb.MOST_SIGNATURES, facts, sha256, known);
            };
        } finally {
            foreign.leave();
        }
    }

    private Optional<ValidationReport> remembered(String sha256) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(sha256)).filter(before -> before.at().plus(REMEMBERED).isAfter(clock.instant()))
                    .map(Remembered::report);
        }
    }

    /** What was found ten minutes ago is said of the bytes that are there now, or not at all. */
    private ValidationReport stored(String sha256) {
        try {
            byte[] file = documents.read(sha256);
            return remembered(sha256).orElseGet(() -> remember(sha256, signing.validate(file)));
        } catch (DocumentDamaged e) {
            LOG.error("A result of the register cannot be verified: {}", e.getMessage());
            return ValidationReport.DAMAGED;
        }
    }

    private ValidationReport remember(String sha256, ValidationReport report) {
        synchronized (remembered) {
            remembered.put(sha256, new Remembered(report, clock.instant()));
        }
        return report;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /** Nobody waits behind others for longer than a browser does. */
    private <T> Optional<T> within(Semaphore permits, Supplier<T> check) {
        try {
            if (!permits.tryAcquire(PATIENT.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(threads.submit(check::get).get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            permits.release();
        }
    }
}
