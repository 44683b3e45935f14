/**
 * Tài liệu: bytes kept by what they are (SHA-256), with their type found in the content and the verdict of the virus
 * scanner; and the pages this platform makes itself, as PDF/A-2u.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Tài liệu", allowedDependencies = {})
package vn.motcua.document;
