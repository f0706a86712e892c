package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Block;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a. Then|See #. Then",
                "(see http://example.org/a_(b)).|(see #).",
                "at www.example.com, yes|at #, yes",
                "<https://example.org>|<#>",
                "URL:https://example.org/c?d=e&f#g!|URL:#!",
                "mail desk@example.org!|mail #!",
                "name.surname@example.co.uk.|#.",
                "read docs/a.md, ./run.sh, ../x/y, /etc/hosts, ~/bin and src/main/java/.|read #, #, #, #, # and #.",
                "file.txt README.md pom.xml FILE.PDF index.html#top|# # # # #",
                "a .gitignore in (.github)|a # in (#)",
                "example.org/path tide.github.io login.gov|# # #",
                "C:\\Users\\x and ftp://a.b|# and #",
                "mailto:desk@example.org|#",
                "@scope/pkg org.example.foo|# #",
                "日本example.com語|日本#語"
            })
    void addressesArePlaceholders(String text, String expected) {
        assertThat(prose(text).text().replace(Prose.PLACEHOLDER, '#')).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. and e.g. this, i.e. that, and/or he/she",
                "Node.js ASP.NET Booking.com Next.js D3.js Login.gov the .NET world",
                "The end.Start of another. text.It said.\"He",
                "3.14 and 1.2.3 v1.2.3 2/3 24/7 12/05/2024 10.0.0.1 2.5GB/s $1.50/month",
                "GITHUB_TOKEN and snake_case",
                "a.m. p.m. Ph.D. B.Sc. A.B.C. in Washington D.C. today",
                "input/output I/O TCP/IP client/server and/ or w/o n/a etc./",
                "J.R.R. Tolkien, J.K.Rowling, St.Paul, Mr.Smith, No.1, Vol.2",
                "Yahoo!/Bing, what...md, 10:30 note:this, @user",
                "Wait ... what"
            })
    void ordinaryWordsStay(String text) {
        assertThat(prose(text).text()).isEqualTo(text);
    }

    @Test
    void onlyWebAddressesAreLinks() {
        Block block = block("See https://example.org/a, example.org/b, desk@example.org and a.md.");
        assertThat(block.marks())
                .containsExactly(
                        new Mark(Mark.Kind.LINK, 4, 5, "https://example.org/a"),
                        new Mark(Mark.Kind.LINK, 7, 8, "example.org/b"));
    }

    @Test
    void placeholderStandsForTheWholeAddress() {
        Prose prose = prose("See https://example.org/a. Then");
        assertThat(prose.sourceStart(4)).isEqualTo(4);
        assertThat(prose.sourceEnd(5)).isEqualTo(25);
        assertThat(prose.sourceStart(5)).isEqualTo(25);
    }

    private static Prose prose(String text) {
        return block(text).prose();
    }

    private static Block block(String text) {
        return new PlainTextFormat()
                .read(Source.of("a.txt", text), ReadingOptions.defaults())
                .blocks()
                .get(0);
    }
}
