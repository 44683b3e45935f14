package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.awt.Color;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.support.Tools;
import vn.motcua.support.VeraPdf;

@DisplayName("Khóa thật theo thiết đặt: tệp PKCS#12 và thiết bị PKCS#11, từ ký đến xác minh")
class StoredKeysTest {
    private static final Instant NOW = SignedPages.SEALED.plusSeconds(1);
    private static final String AGENCY = "Ủy ban nhân dân phường Ninh Kiều";
    private static final String PASSWORD = "mat-khau-cua-kho-khoa";
    @TempDir
    static Path folder;
    private static TrialAuthority authority;
    private static Path trusted;
    private static Path pkcs12;

    /** The keys as a certificate authority of the State would hand them over: a file, its password, its own certificate. */
    @BeforeAll
    static void make() throws Exception {
        KeyPair root = TrialAuthority.newKey();
        authority = TrialAuthority.create(root, NOW);
        trusted = Files.createDirectory(folder.resolve("trusted"));
        Files.write(trusted.resolve("ca.cer"), authority.certificate().getEncoded());
        Files.write(trusted.resolve("ca.crl"), authority.revocationList(Map.of(), NOW).getEncoded());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        keep(store, "lanh-dao", TrialAuthority.name("Phạm Quốc Khánh", "Phó Chủ tịch", AGENCY, "CCCD:092080000001"));
        keep(store, "h13.42", TrialAuthority.name(AGENCY, "", AGENCY, "MST:1800000000"));
        keep(store, "dau-thoi-gian", TrialAuthority.name("Dấu thời gian", "", "", ""), TrialAuthority.Use.TIMESTAMP);
        pkcs12 = folder.resolve("khoa.p12");
        try (var out = Files.newOutputStream(pkcs12)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private static void keep(KeyStore store, String alias, org.bouncycastle.asn1.x500.X500Name subject) throws Exception {
        keep(store, alias, subject, TrialAuthority.Use.SIGN);
    }

    private static void keep(KeyStore store, String alias, org.bouncycastle.asn1.x500.X500Name subject, TrialAuthority.Use use) throws Exception {
        KeyPair pair = TrialAuthority.newKey();
        X509Certificate certificate = authority.issue(subject, pair.getPublic(), use, NOW);
        store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate, authority.certificate()});
    }

    private static SigningSettings settings(Path file, Path device, int slot, String password) {
        return new SigningSettings(file, device, slot, password, Map.of(SignedPages.OFFICER.toString(), "lanh-dao", "H13.42", "h13.42"),
                null, trusted, 36, Duration.ofSeconds(15));
    }

    /** The authority that attests the time, without a network between. */
    private static TSPSource tsa(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        Certificate[] chain = store.getCertificateChain("dau-thoi-gian");
        KeyEntityTSPSource source = new KeyEntityTSPSource((PrivateKey) store.getKey("dau-thoi-gian", PASSWORD.toCharArray()),
                (X509Certificate) chain[0], Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        source.setTsaPolicy("1.3.6.1.4.1.32473.1.1");
        source.setProductionTime(Date.from(NOW));
        return source;
    }

    private void signsAndHolds(SigningSettings settings) throws Exception {
        InstantSource clock = InstantSource.fixed(NOW);
        StoredKeys keys = new StoredKeys(settings, tsa(pkcs12));
        Signing signing = new Signing(keys, settings, new PdfValidation(keys, clock));
        SignedPages pages = new SignedPages(folder.resolve("unused"), signing);
        byte[] sealed = pages.sealed();
        VeraPdf.assertPdfA2u(sealed);
        ValidationReport report = signing.validate(sealed);
        assertThat(report.original()).as("%s", report).isTrue();
        assertThat(report.person().orElseThrow().signer()).isEqualTo("Phạm Quốc Khánh");
        assertThat(report.agency().orElseThrow().signer()).isEqualTo(AGENCY);
        assertThat(signing.real()).isTrue();
        sealed[sealed.length / 3] ^= 1;
        assertThat(signing.validate(sealed).original()).isFalse();
        assertThatThrownBy(() -> signing.signAsPerson(pages.prepared(), new SignatureRequest(new UUID(0, 1), "Người Không Có Khóa", "Chủ tịch", AGENCY, null, NOW)))
                .isInstanceOf(SigningUnavailable.class).hasMessageContaining("motcua.signing.aliases").hasMessageNotContaining("Người Không Có Khóa");
    }

    @Test
    @DisplayName("Tệp PKCS#12")
    void aFileOfKeysSignsAndSeals() throws Exception {
        signsAndHolds(settings(pkcs12, null, -1, PASSWORD));
    }

    @Test
    @DisplayName("Thiết bị PKCS#11 (SoftHSM)")
    void aDeviceSignsAndSealsWithoutGivingItsKeysAway() throws Exception {
        Path driver = Tools.need("softhsm2", "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so");
        String tool = Tools.need("softhsm2", "/usr/bin/softhsm2-util").toString();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path conf = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n"
                .formatted(Files.createDirectory(folder.resolve("tokens"))));
        Map<String, String> environment = Map.of("SOFTHSM2_CONF", conf.toString());
        Tools.run(environment, tool, "--init-token", "--free", "--label", "motcua", "--so-pin", "12345678", "--pin", "87654321");
        Path p11 = Files.writeString(folder.resolve("p11.conf"), "name = motcua%nlibrary = %s%nslotListIndex = 0%n".formatted(driver));
        Path keytool = java.resolveSibling("keytool");
        Tools.run(environment, keytool.toString(), "-importkeystore", "-noprompt", "-srckeystore", pkcs12.toString(), "-srcstoretype", "PKCS12",
                "-srcstorepass", PASSWORD, "-destkeystore", "NONE", "-deststoretype", "PKCS11", "-deststorepass", "87654321",
                "-addprovider", "SunPKCS11", "-providerarg", p11.toString());
        // SoftHSM reads its settings from the environment of its process: the device is driven from one of its own.
        String answer = Tools.run(environment, java.toString(), "-Xmx400m", "-cp", System.getProperty("java.class.path"),
                DeviceProgram.class.getName(), driver.toString(), trusted.toString(), folder.resolve("device.pdf").toString(), pkcs12.toString());
        assertThat(answer).contains("signed by the device");
        InstantSource clock = InstantSource.fixed(NOW);
        StoredKeys keys = new StoredKeys(settings(pkcs12, null, -1, PASSWORD));
        ValidationReport report = new PdfValidation(keys, clock).validate(Files.readAllBytes(folder.resolve("device.pdf")));
        assertThat(report.original()).as("%s", report).isTrue();
    }

    @Test
    @DisplayName("Không có dấu thời gian thì không ký thật: chữ ký sẽ hết giá trị cùng chứng thư số")
    void withoutAnAttestedTimeNothingIsReallySigned() {
        SigningSettings settings = settings(pkcs12, null, -1, PASSWORD);
        StoredKeys keys = new StoredKeys(settings);
        Signing signing = new Signing(keys, settings, new PdfValidation(keys, InstantSource.fixed(NOW)));
        SignedPages pages = new SignedPages(folder.resolve("unused"), signing);
        assertThatThrownBy(pages::signed).isInstanceOf(SigningUnavailable.class).hasMessageContaining("motcua.signing.tsa");
    }

    @Test
    @DisplayName("Thiếu danh sách thu hồi của lúc ký: chưa kết luận được, không coi là chưa bị thu hồi")
    void withoutAListThatReachesToTheSigningNothingIsConcluded() throws Exception {
        SigningSettings settings = settings(pkcs12, null, -1, PASSWORD);
        StoredKeys keys = new StoredKeys(settings, tsa(pkcs12));
        byte[] sealed = new SignedPages(folder.resolve("unused"), new Signing(keys, settings, new PdfValidation(keys, InstantSource.fixed(NOW)))).sealed();
        assertThat(checked(sealed, null).original()).as("no list at all").isFalse();
        assertThat(checked(sealed, NOW.minus(Duration.ofDays(3))).original()).as("a list that ended before it was signed").isFalse();
        ValidationReport unknown = checked(sealed, null);
        assertThat(unknown.signatures()).allMatch(SignatureCheck::trusted).noneMatch(SignatureCheck::revocationKnown).noneMatch(SignatureCheck::holds)
                .allMatch(check -> check.problem().startsWith("Chưa có danh sách chứng thư số bị thu hồi"));
        assertThat(checked(sealed, NOW).original()).isTrue();
    }

    @Test
    @DisplayName("Danh sách thu hồi lập sau khi chứng thư số hết hạn có thể đã bỏ nó ra: không dùng được, trừ khi danh sách nói vẫn giữ")
    void aListMadeAfterACertificateExpiredSaysNothingOfIt() throws Exception {
        SigningSettings settings = settings(pkcs12, null, -1, PASSWORD);
        StoredKeys keys = new StoredKeys(settings, tsa(pkcs12));
        byte[] sealed = new SignedPages(folder.resolve("unused"), new Signing(keys, settings, new PdfValidation(keys, InstantSource.fixed(NOW)))).sealed();
        Instant expired = authority.issue(TrialAuthority.name("Cùng hạn", "", "", ""), TrialAuthority.newKey().getPublic(), TrialAuthority.Use.SIGN, NOW).getNotAfter().toInstant();
        Instant after = expired.plus(Duration.ofDays(1));
        assertThat(checked(sealed, expired.minus(Duration.ofDays(1)), null).original()).as("made while it was in force").isTrue();
        assertThat(checked(sealed, after, null).signatures()).noneMatch(SignatureCheck::revocationKnown).noneMatch(SignatureCheck::holds);
        assertThat(checked(sealed, after, expired.plusSeconds(1)).original()).as("keeps only what expired later").isFalse();
        assertThat(checked(sealed, after, NOW).original()).as("keeps what expired since").isTrue();
    }

    private static ValidationReport checked(byte[] file, Instant list) throws Exception {
        return checked(file, list, null);
    }

    /** @param list when the only list at hand was made; null for none. @param keptSince as the list says of expired certificates; null for nothing */
    private static ValidationReport checked(byte[] file, Instant list, Instant keptSince) throws Exception {
        Path own = Files.createTempDirectory(folder, "trusted");
        Files.write(own.resolve("ca.cer"), authority.certificate().getEncoded());
        if (list != null) {
            Files.write(own.resolve("ca.crl"), authority.revocationList(Map.of(), list, keptSince).getEncoded());
        }
        SigningSettings settings = new SigningSettings(pkcs12, null, -1, PASSWORD, Map.of(), null, own, 36, Duration.ofSeconds(15));
        return new PdfValidation(new StoredKeys(settings), InstantSource.fixed(NOW)).validate(file);
    }

    @Test
    @DisplayName("Sai mật khẩu: nói ngay, không ký gì")
    void aWrongPasswordIsToldAtOnce() {
        assertThatThrownBy(() -> new StoredKeys(settings(pkcs12, null, -1, "sai")).person(
                new SignatureRequest(SignedPages.OFFICER, "Phạm Quốc Khánh", "Phó Chủ tịch", AGENCY, null, NOW))).isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("Thiết bị bị rút ra lúc đang ký: là chưa ký được, không phải lỗi của trang; nhật ký không ghi tên ai")
    void aDevicePulledOutWhileItSignsIsUnavailable() {
        SigningSettings settings = settings(pkcs12, null, -1, PASSWORD);
        StoredKeys keys = new StoredKeys(settings);
        SigningKey real = keys.person(new SignatureRequest(SignedPages.OFFICER, "Phạm Quốc Khánh", "Phó Chủ tịch", AGENCY, null, NOW));
        SignatureTokenConnection pulledOut = (SignatureTokenConnection) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {SignatureTokenConnection.class}, (proxy, method, arguments) -> {
                    throw new ProviderException("CKR_DEVICE_REMOVED");
                });
        byte[] page = new SignedPages(folder.resolve("unused"), new Signing(keys, settings, new PdfValidation(keys, InstantSource.fixed(NOW)))).prepared();
        assertThatThrownBy(() -> PadesSigner.sign(page, new SigningKey(pulledOut, real.entry()), Optional.empty(),
                Appearance.of(page, Signing.PERSON, Drawings.handwriting("Phạm Quốc Khánh"), "Phạm Quốc Khánh", NOW, Color.BLUE),
                "Phạm Quốc Khánh", "Phó Chủ tịch", NOW, false))
                .isInstanceOf(SigningUnavailable.class).hasMessageContaining("CKR_DEVICE_REMOVED").hasMessageNotContaining("Phạm");
    }

    @Test
    @DisplayName("Chờ máy cấp dấu thời gian: không bằng không, không lâu gần bằng thời gian giữ số")
    void aWaitThatMeansNothingIsRefusedAtTheStart() {
        for (Duration odd : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofNanos(5), Duration.ofMinutes(9))) {
            assertThatThrownBy(() -> new SigningSettings(null, null, -1, null, Map.of(), null, null, 36, odd)).as("%s", odd)
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("motcua.signing.tsa-within");
        }
    }

    /** Signs and seals one page with the keys of a device; the PIN is the one of this test alone. */
    static final class DeviceProgram {
        private DeviceProgram() {
        }

        public static void main(String[] args) throws Exception {
            SigningSettings settings = new SigningSettings(null, Path.of(args[0]), -1, "87654321",
                    Map.of(SignedPages.OFFICER.toString(), "lanh-dao", "H13.42", "h13.42"), null, Path.of(args[1]), 36, Duration.ofSeconds(15));
            StoredKeys keys = new StoredKeys(settings, tsa(Path.of(args[3])));
            Signing signing = new Signing(keys, settings, new PdfValidation(keys, InstantSource.fixed(NOW)));
            Files.write(Path.of(args[2]), new SignedPages(Path.of(args[1]), signing).sealed());
            System.out.println("signed by the device");
            System.exit(0);
        }
    }
}
