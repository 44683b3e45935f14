package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The keys for trial with a time-stamp authority that hangs or breaks when a test says so. */
public final class FaultyTime implements BeanPostProcessor {
    private final AtomicReference<CountDownLatch> hanging = new AtomicReference<>();
    private final AtomicInteger toHang = new AtomicInteger();
    private final AtomicInteger toBreak = new AtomicInteger();

    /** The next question waits until the latch opens; {@link #asked} tells that it was put. */
    public void hangOnce(CountDownLatch until) {
        hanging.set(until);
        toHang.set(1);
    }

    public boolean asked() {
        return hanging.get() != null && toHang.get() <= 0;
    }

    /** So many questions from now on fail. */
    public void breaks(int times) {
        toBreak.set(times);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SigningKeys keys ? new Keys(keys) : bean;
    }

    private void suffer() {
        if (toBreak.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DSSException("connection reset by the time-stamp authority");
        }
        if (toHang.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            try {
                hanging.get().await();
            } catch (InterruptedException e) {
                throw new DSSException("given up", e);
            }
        }
    }

    private record Authority(TSPSource real, Runnable before) implements TSPSource {
        @Override
        public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
            before.run();
            return real.getTimeStampResponse(algorithm, digest);
        }
    }

    private final class Keys implements SigningKeys {
        private final SigningKeys real;

        private Keys(SigningKeys real) {
            this.real = real;
        }

        @Override
        public SigningKey person(SignatureRequest request) {
            return real.person(request);
        }

        @Override
        public SigningKey agency(SealRequest request) {
            return real.agency(request);
        }

        @Override
        public Optional<TSPSource> timestamps() {
            return real.timestamps().map(source -> new Authority(source, FaultyTime.this::suffer));
        }

        @Override
        public List<CertificateToken> trusted() {
            return real.trusted();
        }

        @Override
        public RevocationSource<CRL> revocations() {
            return real.revocations();
        }

        @Override
        public boolean real() {
            return real.real();
        }
    }
}
