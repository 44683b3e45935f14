package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.motcua.MotCua;

/** The walls between the rooms hold, and the picture of them is the one in the documents. */
class ModulesTest {
    /** Templates are part of the pages that use them, in a package of their own only because a generator writes them. */
    private static final ApplicationModules MODULES = ApplicationModules.of(MotCua.class,
            JavaClass.Predicates.resideInAnyPackage("vn.motcua.templates..", "vn.motcua.launcher.."));
    private static final Path PICTURE = Path.of("docs/modules.svg");

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        MODULES.verify();
    }

    @Test
    void nobodyCallsTheEmbeddedDatabase() {
        assertThat(MODULES.stream().filter(module -> !module.getIdentifier().toString().equals("cli"))
                .flatMap(module -> module.getDirectDependencies(MODULES).uniqueModules().map(target -> module.getIdentifier() + " -> " + target.getIdentifier())))
                .noneMatch(arrow -> arrow.endsWith("-> postgres"));
    }

    @Test
    void thePictureInTheDocumentsIsTheOneTheCodeDraws() throws IOException {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
        String drawn = ModulePicture.of(MODULES);
        boolean same = Files.exists(PICTURE) && Files.readString(PICTURE).equals(drawn);
        Files.writeString(PICTURE, drawn);
        assertThat(same).as("%s was out of date and has been drawn anew: commit it", PICTURE).isTrue();
    }
}
