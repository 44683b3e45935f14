package vn.motcua.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Số định danh cá nhân: 12 digits, the place of birth registration, century and sex, two digits of the birth year, six at random
 * (LAW.md 7.1, from memory of Decree 137/2015 and Circular 59/2021/TT-BCA). There is no check digit, so beyond the length nothing here refuses.
 */
final class PersonalId {
    /** Codes of the 63 provinces before July 2025; numbers issued under them stay. */
    private static final Set<String> PROVINCES = Stream.of(("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 "
            + "033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 "
            + "082 083 084 086 087 089 091 092 093 094 095 096").split(" ")).collect(Collectors.toUnmodifiableSet());

    private PersonalId() {
    }

    /** What does not fit together, for a second look; birth date as ISO or year, sex "nam" or "nu", either may be empty. */
    static Optional<String> oddity(String id, String birth, String sex) {
        if (!id.matches("\\d{12}")) {
            return Optional.empty();
        }
        int marker = id.charAt(3) - '0';
        int year = 1900 + marker / 2 * 100 + Integer.parseInt(id.substring(4, 6));
        Optional<Integer> born = Typed.date(birth).map(LocalDate::getYear)
                .or(() -> birth.matches("\\d{4}") ? Optional.of(Integer.parseInt(birth)) : Optional.empty());
        if (born.isPresent() && born.get() != year) {
            return Optional.of("Số định danh cho biết năm sinh là %d, ngày sinh đã nhập là năm %d. Xem lại một trong hai".formatted(year, born.get()));
        }
        if ((sex.equals("nam") || sex.equals("nu")) && sex.equals("nam") != (marker % 2 == 0)) {
            return Optional.of("Số định danh cho biết giới tính %s, ô giới tính chọn %s. Xem lại một trong hai"
                    .formatted(marker % 2 == 0 ? "nam" : "nữ", sex.equals("nam") ? "nam" : "nữ"));
        }
        // Codes from 100 on stand for births registered abroad.
        if (id.charAt(0) == '0' && !PROVINCES.contains(id.substring(0, 3))) {
            return Optional.of("Ba số đầu %s không phải mã của tỉnh nào. Xem lại số định danh".formatted(id.substring(0, 3)));
        }
        return Optional.empty();
    }
}
