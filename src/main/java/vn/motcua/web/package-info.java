/**
 * Khung trang: what every page has in common (layouts, components, error pages, security headers, assets).
 * Knows no other module; the account behind a request is seen only as a {@link vn.motcua.web.Visitor}.
 */
package vn.motcua.web;
