package vn.motcua.document;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;

@DisplayName("Dọn kho trên đĩa trong lúc có người gửi lại tệp")
@PlatformTest
@TestPropertySource(properties = "test.database=unnamed_disk")
@DirtiesContext
class UnnamedOnDiskTest extends UnnamedRace {
}
