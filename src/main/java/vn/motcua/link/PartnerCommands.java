package vn.motcua.link;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.cli.Command;
import vn.motcua.shared.Vietnam;

/** Cấp, liệt kê, thu hồi mã truy cập, at the terminal. */
@Configuration(proxyBeanMethods = false)
class PartnerCommands {

    @Bean
    Command partnerAdd(Partners partners) {
        return new Named("partner add", "NAME --agency CODE[,CODE]", (args, out, err) -> add(partners, args, out, err));
    }

    @Bean
    Command partnerList(Partners partners) {
        return new Named("partner list", "", (args, out, err) -> {
            partners.all().forEach(partner -> out.printf("%s  %-30s %-20s %s%n", partner.id(), partner.name(), String.join(",", partner.agencies()),
                    partner.revokedAt() == null ? "còn hiệu lực từ " + Vietnam.at(partner.createdAt()).toLocalDate()
                            : "đã thu hồi " + Vietnam.at(partner.revokedAt()).toLocalDate()));
            return 0;
        });
    }

    @Bean
    Command partnerRevoke(Partners partners) {
        return new Named("partner revoke", "ID", (args, out, err) -> revoke(partners, args, out, err));
    }

    private interface Body {
        int run(List<String> args, PrintStream out, PrintStream err);
    }

    private record Named(String name, String usage, Body body) implements Command {
        @Override
        public int run(List<String> args, PrintStream out, PrintStream err) {
            return body.run(args, out, err);
        }
    }

    private static int add(Partners partners, List<String> args, PrintStream out, PrintStream err) {
        int option = args.indexOf("--agency");
        if (args.size() != 3 || option < 0 || option == 2) {
            err.println("Dùng: bin/motcua partner add \"TÊN ĐỐI TÁC\" --agency H13.42[,H13.41]");
            return 2;
        }
        Set<String> agencies = new LinkedHashSet<>(Arrays.asList(args.get(option + 1).split(",")));
        try {
            Partners.Added added = partners.add(args.get(option == 0 ? 2 : 0), agencies);
            out.printf("Đối tác %s (%s) nộp được tại %s.%nMã truy cập, chỉ hiện một lần:%n%s%n", added.partner().name(), added.partner().id(),
                    String.join(", ", agencies), added.token());
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int revoke(Partners partners, List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.size() == 1 && partners.revoke(UUID.fromString(args.getFirst()))) {
                out.println("Đã thu hồi. Mã truy cập hết hiệu lực trên mọi máy trong 5 giây.");
                return 0;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the sentence below: an id that is none names nobody
        }
        err.println("Không có đối tác còn hiệu lực mang mã đó: xem \"bin/motcua partner list\".");
        return 1;
    }
}
