package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.PlatformTest;

/** Danh mục đơn vị hành chính đổi theo nghị quyết: the new list goes in over the old one. */
@PlatformTest
class AreaImportTest {
    private static final String HEAD = "province_code,province_name,unit_code,unit_name\n";
    @Autowired AreaImport areas;
    @Autowired Agencies agencies;

    @Test
    void theShippedListHasTheThirtyFourProvincesAndTheCommunesOfTheDemonstration() {
        assertThat(agencies.provinces()).extracting(Area::name).contains("Thành phố Cần Thơ", "Thành phố Hà Nội").hasSizeBetween(34, 36);
        assertThat(agencies.area("31135")).map(Area::inAddress).contains("phường Ninh Kiều");
        assertThat(agencies.communes("92")).extracting(Area::code).contains("31135", "31120");
    }

    @Test
    void newChangedAndUnchangedAreasAreCountedAndSeenAtOnce() throws IOException {
        AreaImport.Summary first = read("\ufeff" + HEAD + "88,Tỉnh Thử,88001,Xã Một\n88,Tỉnh Thử,88002,Xa\u0303 Hai\n\n");
        assertThat(first).isEqualTo(new AreaImport.Summary(3, 0, 0, java.util.List.of()));
        assertThat(agencies.area("88002")).as("NFC").map(Area::name).contains("Xã Hai");
        AreaImport.Summary second = read(HEAD + "88,Tỉnh Thử,88001,Xã Một\n88,Tỉnh Thử,88002,Phường Hai\n");
        assertThat(second).isEqualTo(new AreaImport.Summary(0, 1, 2, java.util.List.of()));
        assertThat(agencies.communes("88")).extracting(Area::name).containsExactlyInAnyOrder("Xã Một", "Phường Hai");
        assertThat(read(HEAD + "88,Tỉnh Thử,88001,Xã Một").unchanged()).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndReasonAndTheRestGoesIn() throws IOException {
        AreaImport.Summary read = read(HEAD + "87,Tỉnh Khác,87001,Xã Ba\n87,Tỉnh Khác\n8a,Tỉnh Lạ,87002,Xã Bốn\n87,Tỉnh Khác,870,Xã Năm\n87,Tên Khác,87003,Xã Sáu\n87,Tỉnh Khác,87004,\n87,Tỉnh Khác,87005,Xã Bảy");
        assertThat(read.added()).isEqualTo(3);
        assertThat(read.refused()).extracting(AreaImport.Refused::line).containsExactly(3, 4, 5, 6, 7);
        assertThat(read.refused()).extracting(AreaImport.Refused::reason).satisfiesExactly(
                columns -> assertThat(columns).contains("cần 4 cột"), province -> assertThat(province).contains("2 chữ số"),
                commune -> assertThat(commune).contains("5 chữ số"), twice -> assertThat(twice).contains("đã có ở dòng trước với tên 'Tỉnh Khác'"),
                nameless -> assertThat(nameless).contains("thiếu tên"));
        assertThat(agencies.area("87005")).isPresent();
        assertThat(agencies.area("87003")).isEmpty();
    }

    private AreaImport.Summary read(String csv) throws IOException {
        return areas.read(new BufferedReader(new StringReader(csv)));
    }
}
