package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a time-stamp authority so long and no longer, even for one that answers a byte at a time. */
final class BoundedTime implements TSPSource {
    private static final long serialVersionUID = 1L;
    private final transient TSPSource authority;
    private final Duration most;

    BoundedTime(TSPSource authority, Duration most) {
        this.authority = authority;
        this.most = most;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        FutureTask<TimestampBinary> asking = new FutureTask<>(() -> authority.getTimeStampResponse(algorithm, digest));
        Thread.ofVirtual().name("time-stamp").start(asking);
        try {
            return asking.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asking.cancel(true);
            throw new DSSException("The time-stamp authority did not answer within %d ms".formatted(most.toMillis()));
        } catch (ExecutionException e) {
            throw new DSSException("The time-stamp authority failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            asking.cancel(true);
            Thread.currentThread().interrupt();
            throw new DSSException("Interrupted while waiting for the time-stamp authority");
        }
    }
}
