package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.access.Account;
import vn.motcua.access.Accounts;
import vn.motcua.shared.PrivateFiles;
import vn.motcua.shared.WrongSetting;

/**
 * Tài khoản trình diễn: one random password for all of them, told once, in {@code <data>/demo-accounts.txt}, which only its owner may read.
 * The database keeps it only encoded; when the file is gone, a new one is made.
 */
@Component
class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final Path file;
    private final String fixed;
    private final SecureRandom random = new SecureRandom();

    /** @param fixed the same password for all; for tests only */
    Keys(Accounts accounts, @Value("${motcua.data:./data}") Path data, @Value("${motcua.demo-password:}") String fixed) {
        this.accounts = accounts;
        this.file = data.resolve("demo-accounts.txt");
        this.fixed = fixed;
    }

    /**
     * Closes what {@link #cut} opened and removes the table; a later {@link #cut} opens all again with a new password.
     *
     * @throws WrongSetting when a fixed password is set all the same
     */
    void takeBack(Office office) {
        if (!fixed.isEmpty()) {
            throw new WrongSetting("motcua.demo-password chỉ dùng cho bản trình diễn: bỏ thiết đặt ấy, hoặc đặt motcua.demo=true.",
                    "motcua.demo-password is for the demonstration only: remove it, or set motcua.demo=true.");
        }
        if (!known(office)) {
            return;
        }
        long closed = all(office).stream().filter(account -> accounts.find(account.id()).isPresent() && accounts.close(account.id())).count();
        if (closed > 0) {
            LOG.warn("{} accounts of an earlier demonstration are closed; its agencies and dossiers remain", closed);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The table of the demonstration's accounts, now closed, cannot be removed: {}", e.toString());
        }
    }

    void cut(Office office) {
        if (known(office) && (Files.exists(file) || !fixed.isEmpty())) {
            return;
        }
        String password = fixed.isEmpty() ? password() : fixed;
        accounts.openAll(all(office), password);
        List<String> lines = new ArrayList<>(List.of(
                "Tài khoản trình diễn. Mọi người và số liệu đều là giả định; đừng đưa hồ sơ thật vào đây.", "",
                line("Tên", "Việc", "Cơ quan", "Tên đăng nhập", "Mật khẩu")));
        office.citizens().forEach(citizen -> lines.add(line(citizen.name(), "Công dân", "", citizen.user(), password)));
        office.agencies().reversed().forEach(body -> body.officers().forEach(servant ->
                lines.add(line(servant.name(), servant.role(), body.name(), servant.user(), password))));
        write(lines);
    }

    private boolean known(Office office) {
        return accounts.find(Staffing.accountId(office.citizens().getFirst().user())).isPresent();
    }

    private static List<Account> all(Office office) {
        List<Account> all = new ArrayList<>();
        office.citizens().forEach(citizen -> all.add(new Account(Staffing.accountId(citizen.user()), citizen.user(), citizen.name(),
                Staffing.personId(citizen.user()), null, 2)));
        office.agencies().forEach(body -> body.officers().forEach(servant -> all.add(new Account(Staffing.accountId(servant.user()),
                servant.user(), servant.name(), null, Staffing.officerId(servant.user()), 2))));
        return all;
    }

    private String password() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    private static String line(String name, String role, String agency, String user, String password) {
        return "%-20s %-33s %-23s %-14s %s".formatted(name, role, agency, user, password);
    }

    /** Written beside and renamed: half a table would lock everybody out. */
    private void write(List<String> lines) {
        try {
            Path beside = PrivateFiles.beside(PrivateFiles.missing(file.toAbsolutePath().getParent()), "demo-accounts");
            Files.write(beside, lines);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration accounts cannot be written to " + file, e);
        }
    }
}
