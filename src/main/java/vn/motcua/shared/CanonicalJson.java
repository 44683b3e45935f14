package vn.motcua.shared;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON in the one form of RFC 8785, so that the same content always gives the same hash. */
public final class CanonicalJson {
    /** Writes that form at once; fractions, whose form is the hard part, are refused. */
    private static final JsonMapper WRITER = writer(JsonMapper.builder());

    private CanonicalJson() {
    }

    /** @throws IllegalArgumentException when the text is no JSON */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a JSON text: " + e.getMessage(), e);
        }
    }

    /** As {@link #write} does, with what else the builder was told about names, kinds and what is left out. */
    public static JsonMapper writer(JsonMapper.Builder builder) {
        return builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .addModule(new SimpleModule().addSerializer(Double.class, new NoFraction()).addSerializer(Float.class, new NoFraction())
                        .addSerializer(double.class, new NoFraction()).addSerializer(float.class, new NoFraction())
                        .addSerializer(java.math.BigDecimal.class, new NoFraction()))
                .build();
    }

    /**
     * Of texts, whole numbers below 2^53, lists, maps and records of them: the same text as {@link #of} makes of their JSON, in a
     * fraction of its time.
     *
     * @throws IllegalArgumentException when there is a fraction in it
     */
    public static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static final class NoFraction extends StdSerializer<Number> {
        NoFraction() {
            super(Number.class);
        }

        @Override
        public void serialize(Number value, JsonGenerator out, SerializationContext context) {
            throw new IllegalArgumentException("A fraction has no place in what is hashed: " + value);
        }
    }
}
