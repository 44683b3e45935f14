package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.web.Link;
import vn.motcua.web.Page;

/** Trang đầu và những trang chỉ để đọc. */
@Controller
class HomeController {
    /** What most people come for, in the words they use. */
    private static final List<Quick> QUICK = List.of(
            new Quick("Đăng ký khai sinh", "1.001193"),
            new Quick("Xác nhận tình trạng hôn nhân", "1.004873"),
            new Quick("Đăng ký tạm trú", "1.004194"),
            new Quick("Chứng thực bản sao", "2.000815"),
            new Quick("Thành lập hộ kinh doanh", "1.001612"));
    private static final int DOORS = 8;

    private final Catalogue catalogue;

    HomeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Quick(String words, String code) {
    }

    @GetMapping("/")
    Page home() {
        List<Link> quick = QUICK.stream().filter(each -> catalogue.current(each.code()).isPresent())
                .map(each -> new Link(each.words(), "/thu-tuc/" + each.code())).limit(4).toList();
        return Page.of("portal/home", new Home(catalogue.size(), quick, catalogue.lifeEvents().stream().limit(DOORS).toList()));
    }

    @GetMapping("/tro-nang")
    Page accessibility() {
        return Page.of("portal/accessibility");
    }

    @GetMapping("/du-lieu-ca-nhan")
    Page personalData() {
        return Page.of("portal/personalData");
    }
}
