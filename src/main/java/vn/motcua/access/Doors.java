package vn.motcua.access;

/** Which rooms of the house open to whom, by address. What is in no list does not exist, for anybody. */
final class Doors {
    /** For everybody. */
    static final String[] PUBLIC = {
        "/", "/thu-tuc", "/thu-tuc/**", "/xac-minh", "/xac-minh/**", "/theo-doi", "/theo-doi/**", "/tinh-han", "/ngay-nghi", "/ngay-nghi/**", "/tro-nang",
        "/du-lieu-ca-nhan", "/mau-giao-dien", "/dang-nhap", "/dang-xuat", "/assets/**", "/favicon.ico", "/robots.txt", "/suc-khoe", "/error"};

    /** For accounts of citizens. */
    static final String[] CITIZEN = {"/nop-ho-so/**", "/to-khai/**", "/ho-so", "/ho-so/**"};

    /** For accounts of service. What an officer may do with one dossier is decided by the act, not here. */
    static final String[] OFFICER = {
        "/ban-lam-viec", "/ban-lam-viec/**", "/tong-quan", "/tong-quan/**", "/tra-cuu", "/tra-cuu/**", "/so-van-ban",
        "/so-van-ban.csv", "/so-van-ban.xlsx"};

    /** For every account. */
    static final String[] SIGNED_IN = {"/thong-bao", "/thong-bao/**", "/tai-khoan", "/tai-khoan/**"};

    /** Strangers may send these without proof that the form was ours: they change nothing and need no session. */
    static final String[] HARMLESS_POSTS = {"/xac-minh", "/xac-minh/**", "/theo-doi"};

    private Doors() {
    }
}
