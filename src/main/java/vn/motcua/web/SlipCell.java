package vn.motcua.web;

/**
 * One cell of the slip strip: a step or leg of phiếu kiểm soát.
 *
 * @param who unit or person, and when
 * @param used hours used, in per cent of those allotted; shown as a bar, never over 100
 * @param words the same in words ("Được 8 giờ, đã dùng 1 giờ 20")
 * @param counted whether hours count here
 * @param late whether more was used than allotted
 */
public record SlipCell(String title, String who, int used, String words, Stop.Reached reached, boolean counted, boolean late) {
    public SlipCell {
        used = Math.clamp(used, 0, 100);
    }

    /** Within its hours. */
    public SlipCell(String title, String who, int used, String words, Stop.Reached reached, boolean counted) {
        this(title, who, used, words, reached, counted, false);
    }
}
