package vn.motcua.agency;

import java.util.UUID;

/** Cán bộ, công chức, viên chức: a person in the service of an agency. */
public record Officer(UUID id, String fullName, String phone, String email) {
}
