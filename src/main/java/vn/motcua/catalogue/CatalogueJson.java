package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Condition;
import vn.motcua.shared.CanonicalJson;

/** How revisions are written down: a stored format, so fields may be added but never renamed. */
final class CatalogueJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Condition.class, ConditionTypes.class)
            .addMixIn(ProcedureFacts.class, LaterFacts.class)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The same as RFC 8785 wants it, for hashes. */
    static final JsonMapper CANONICAL = CanonicalJson.writer(MAPPER.rebuild());

    private CatalogueJson() {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Condition.Test.class, name = "test"),
        @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
        @JsonSubTypes.Type(value = Condition.Any.class, name = "any")})
    private interface ConditionTypes {
    }

    /** Fields that came later: where there are none, nothing is written, so that hashes of what is unchanged stay. */
    private interface LaterFacts {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> remarks();
    }
}
