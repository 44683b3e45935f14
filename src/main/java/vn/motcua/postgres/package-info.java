/**
 * The embedded PostgreSQL: a real server with real settings, unpacked, initialised, started and stopped by the platform.
 *
 * <p>Used only when {@code spring.datasource.url} is not set. Nobody calls this room; it hands its connection to Spring.
 */
package vn.motcua.postgres;
