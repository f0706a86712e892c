package newsdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsDeskTest {
    private final NewsDesk desk = new NewsDesk();

    @Test
    void aDraftWithoutASourceIsMarkedAtItsPlace() {
        List<Finding> findings = desk.review("The mill will close in May, sources close to the owner said.\n");

        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals("anonymous-source", finding.rule().id());
        assertEquals("draft.md:1:29", finding.place().toString());
    }

    @Test
    void theHouseListReplacesASpelling() {
        List<Finding> findings = desk.review("The train from Kiev is late, and so is the chicken Kiev.\n");

        assertEquals(1, findings.size());
        assertEquals("Kyiv", findings.get(0).properties().get("suggestion"));
    }

    @Test
    void aFolderMayBePublishedOnceEachThingIsSaidOnce(@TempDir Path folder) throws IOException {
        String paragraph = "The night ferry leaves the northern pier at ten and reaches the island before dawn.\n";
        Files.writeString(folder.resolve("ferry.md"), paragraph);
        assertTrue(desk.mayPublish(folder));

        Files.writeString(folder.resolve("timetable.md"), paragraph);
        assertFalse(desk.mayPublish(folder));
    }
}
