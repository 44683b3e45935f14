package vn.motcua.signing;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.motcua.shared.WrongSetting;
import vn.motcua.web.Site;

/**
 * What a signature makes lasting must be true: with real keys, the address to check a result at must lead to the portal, and whose
 * portal it is must have been said.
 */
@Component
class PrintedSite {
    private static final List<String> SAID = List.of("motcua.site.place", "motcua.site.of-place", "motcua.site.operator");

    /** @throws WrongSetting with a sentence for the operator */
    PrintedSite(SigningSettings signing, Site site, Environment settings) {
        if (!signing.real()) {
            return;
        }
        if (site.local()) {
            throw new WrongSetting(
                    "Có khóa ký thật nhưng địa chỉ in trên kết quả là %s: đặt motcua.site.address là địa chỉ người dân mở cổng.".formatted(site.address()),
                    "Real signing keys, but results would print %s: set motcua.site.address to the public address.".formatted(site.address()));
        }
        List<String> missing = SAID.stream().filter(name -> settings.getProperty(name) == null).toList();
        if (!missing.isEmpty()) {
            throw new WrongSetting("Có khóa ký thật nhưng chưa nói cổng là của ai: đặt %s.".formatted(String.join(", ", missing)),
                    "Real signing keys, but not whose portal this is: set %s.".formatted(String.join(", ", missing)));
        }
    }
}
