package vn.motcua.dossier;

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ (Mẫu 03) or Thông báo dừng giải quyết hồ sơ (Mẫu 05), ready to print. */
public record RefusalPaper(PaperHead head, boolean stop, Applicant applicant, String procedure, String filed, String reason,
                           String legalBasis, String contact, String phone, String officer) {
}
