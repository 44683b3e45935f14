package vn.motcua.catalogue;

/** Căn cứ pháp lý: a legal document by number ("123/2015/NĐ-CP") and title; the number is empty where none is given. */
public record LegalBasis(String number, String title) {
}
