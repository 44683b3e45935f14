/** Dữ liệu trình diễn: an invented office with invented people, so that a first start shows a living platform. Never in production. */
@org.springframework.modulith.ApplicationModule(displayName = "Dữ liệu trình diễn")
package vn.motcua.demo;
