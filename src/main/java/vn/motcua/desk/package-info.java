/** Bàn làm việc: the pages of officials. They show what the modules know and send acts to them; no rule lives here. */
@org.springframework.modulith.ApplicationModule(displayName = "Bàn làm việc")
package vn.motcua.desk;
