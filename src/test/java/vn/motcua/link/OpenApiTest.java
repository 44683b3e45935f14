package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.State;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.form.Drafts;
import vn.motcua.support.Http;

/** The description of the interface is true: same addresses, methods, fields and kinds of problems as the handlers. */
@LinkTests
class OpenApiTest {
    @LocalServerPort int port;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Test
    void anybodyReadsItAndItIsOpenApi31() {
        Http.Page page = Http.at(port).get("/api/v1/openapi.json");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        assertThat(Program.field(page, "openapi")).startsWith("3.1.");
    }

    @Test
    void everyAddressAndMethodIsDescribedAndNoOther() {
        Set<String> handled = handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("vn.motcua.link") && entry.getValue().getBeanType() != ApiEdges.class)
                .flatMap(entry -> entry.getKey().getPatternValues().stream().flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path))).collect(Collectors.toSet());
        Set<String> described = document().get("paths").properties().stream().flatMap(path -> path.getValue().propertyNames().stream()
                .map(method -> method.toUpperCase() + " " + path.getKey())).collect(Collectors.toSet());
        assertThat(described).isEqualTo(handled).isNotEmpty();
        assertThat(ApiEdges.METHODS.entrySet().stream().map(edge -> edge.getValue() + " " + edge.getKey()).toList()).as("what a wrong method is told")
                .containsExactlyInAnyOrderElementsOf(handled);
    }

    @Test
    void theFieldsAreThoseOfTheRecords() {
        assertThat(properties("Dossier")).isEqualTo(components(DossierJson.class));
        JsonNode supplement = schema("Dossier").get("properties").get("supplement").get("properties");
        assertThat(List.copyOf(supplement.propertyNames())).isEqualTo(components(DossierJson.Supplement.class));
        assertThat(List.copyOf(supplement.get("items").get("items").get("properties").propertyNames())).isEqualTo(components(DossierJson.Item.class));
        assertThat(properties("Document")).isEqualTo(components(DocumentApi.DocumentJson.class));
        assertThat(properties("Supplement")).isEqualTo(components(SupplementBody.class));
        assertThat(schema("Filing").get("properties").get("documents").get("maxItems").asInt()).isEqualTo(Drafts.MOST_DOCUMENTS);
        assertThat(schema("Supplement").get("properties").get("documents").get("maxItems").asInt()).isEqualTo(SupplementDrafts.MOST);
        assertThat(properties("Filing")).isEqualTo(components(FilingBody.class));
        assertThat(strings(schema("Dossier").get("properties").get("state").get("enum"))).isEqualTo(Arrays.stream(State.values()).map(Enum::name).toList());
        assertThat(strings(schema("Problem").get("properties").get("type").get("enum")))
                .isEqualTo(Stream.concat(Stream.of("about:blank"), Arrays.stream(ApiProblem.Kind.values()).map(ApiProblem.Kind::urn)).toList());
    }

    private JsonNode document() {
        return Program.json(Http.at(port).get("/api/v1/openapi.json"));
    }

    private JsonNode schema(String name) {
        return document().get("components").get("schemas").get(name);
    }

    private List<String> properties(String schema) {
        return List.copyOf(schema(schema).get("properties").propertyNames());
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
