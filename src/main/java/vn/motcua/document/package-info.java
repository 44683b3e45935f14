/**
 * Tài liệu: bytes kept by what they are (SHA-256), with their type found in the content and the verdict of the virus
 * scanner; and the pages this platform makes itself, as PDF/A-2u. What was handed in and no room names ({@link vn.motcua.shared.NamesDocuments})
 * is thrown away, a day later at the earliest.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Tài liệu", allowedDependencies = {})
package vn.motcua.document;
