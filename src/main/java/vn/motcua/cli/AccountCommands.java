package vn.motcua.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Account;
import vn.motcua.access.Accounts;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.OfficeImport;
import vn.motcua.agency.Officer;
import vn.motcua.party.Parties;
import vn.motcua.party.Person;
import vn.motcua.party.PersonalId;
import vn.motcua.party.Sex;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Text;

/** Mở tài khoản, đặt lại mật khẩu, đóng tài khoản, at the terminal. A password is read from the input, never from the command line. */
@Configuration(proxyBeanMethods = false)
class AccountCommands {
    private static final Set<String> CITIZEN = new LinkedHashSet<>(List.of("--name", "--born", "--sex"));
    private static final Map<String, Sex> SEXES = Map.of("nam", Sex.MALE, "nu", Sex.FEMALE, "nữ", Sex.FEMALE);

    @Bean
    Command accountOpen(Accounts accounts, Agencies agencies, Parties parties, InstantSource clock) {
        return new Named("account open", "USER", (args, out) -> {
            String user = user(args);
            if (accounts.byUsername(user).isPresent()) {
                throw new Options.WrongInput("Tài khoản %s đã có: đặt lại mật khẩu bằng bin/motcua account password %s.".formatted(user, user));
            }
            boolean citizen = PersonalId.wellFormed(user);
            Options options = new Options(args.subList(1, args.size()), citizen ? CITIZEN : Set.of());
            Person person = citizen ? person(user, options, parties, clock) : null;
            Officer officer = citizen ? null : agencies.officer(OfficeImport.officerId(user)).orElseThrow(() -> new Options.WrongInput(
                    "Chưa có cán bộ %s: viết người đó vào tệp cơ quan rồi chạy bin/motcua import office trước.".formatted(user)));
            String password = Passwords.read();
            if (citizen) {
                parties.keep(person);
            }
            String name = citizen ? person.fullName() : officer.fullName();
            accounts.open(new Account(Ids.v7(clock), user, name, citizen ? person.id() : null, citizen ? null : officer.id(), 2), password);
            out.printf("Đã mở tài khoản %s cho %s.%n", user, name);
        });
    }

    @Bean
    Command accountPassword(Accounts accounts) {
        return new Named("account password", "USER", (args, out) -> {
            Account account = account(args, accounts);
            accounts.changePassword(account.id(), Passwords.read());
            out.printf("Đã đặt lại mật khẩu của %s; mọi phiên đang mở bằng mật khẩu cũ đã đóng.%n", account.username());
        });
    }

    @Bean
    Command accountClose(Accounts accounts) {
        return new Named("account close", "USER", (args, out) -> {
            Account account = account(args, accounts);
            accounts.close(account.id());
            out.printf("Đã đóng tài khoản %s và mọi phiên của tài khoản này. Đặt lại mật khẩu thì tài khoản mở lại.%n", account.username());
        });
    }

    private static Person person(String personalId, Options options, Parties parties, InstantSource clock) {
        Optional<Person> known = parties.byPersonalId(personalId);
        if (known.isPresent()) {
            return known.get();
        }
        String name = Text.line(options.required("--name", "\"Trần Ngọc Ánh\""));
        String born = options.required("--born", "1997-08-22");
        Sex sex = SEXES.get(options.required("--sex", "nam").toLowerCase(Locale.ROOT));
        LocalDate birthDate;
        try {
            birthDate = LocalDate.parse(born);
        } catch (DateTimeException e) {
            throw new Options.WrongInput("Viết ngày sinh như 1997-08-22, không phải “%s”.".formatted(born));
        }
        if (sex == null) {
            throw new Options.WrongInput("Viết giới tính là nam hoặc nu.");
        }
        if (!PersonalId.fits(personalId, birthDate, sex)) {
            throw new Options.WrongInput("Số định danh %s không thuộc về người có ngày sinh và giới tính này: xem lại căn cước.".formatted(personalId));
        }
        return new Person(Ids.v7(clock), personalId, name, birthDate, sex, null, null, null, null, "Việt Nam", null);
    }

    private static String user(List<String> args) {
        if (args.isEmpty() || args.getFirst().startsWith("--")) {
            throw new Options.WrongInput("Viết tên đăng nhập: tên trong tệp cơ quan, hoặc số định danh cá nhân 12 chữ số.");
        }
        return args.getFirst();
    }

    private static Account account(List<String> args, Accounts accounts) {
        String user = user(args);
        new Options(args.subList(1, args.size()), Set.of());
        return accounts.byUsername(user).orElseThrow(() -> new Options.WrongInput("Không có tài khoản %s.".formatted(user)));
    }

    private interface Body {
        void run(List<String> args, PrintStream out) throws Exception;
    }

    private record Named(String name, String usage, Body body) implements Command {
        @Override
        public int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
            try {
                body.run(args, out);
                return 0;
            } catch (Options.WrongInput e) {
                err.println(e.getMessage());
                return 2;
            }
        }
    }
}
