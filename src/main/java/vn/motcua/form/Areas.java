package vn.motcua.form;

import java.util.Optional;

/** Names of provinces and communes as the form needs them; whoever knows the areas answers. */
public interface Areas {
    Optional<String> province(String code);

    /** Empty when the commune is not in that province. */
    Optional<String> commune(String provinceCode, String communeCode);
}
