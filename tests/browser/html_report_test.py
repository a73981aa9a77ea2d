#!/usr/bin/env python3
# The html report in headless Chromium: filters, keys, cards, hostile text, sizes and styles, and no word on the console.
# SPDX-License-Identifier: Apache-2.0
"""Makes two reports with the built program, one of a sample and one of a hostile article, and uses them as a reader would."""
import argparse
import pathlib
import subprocess
import sys
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

HOSTILE = [
    "<script>document.title = 'owned'</script>",
    "<img src=x onerror=\"document.title = 'owned'\">",
    "</p></div><iframe src='https://example.com/'></iframe><style>body { display: none }</style>",
    "\"><svg onload=\"document.title='owned'\"> ' --> ]]> \x1b[31m {0} {1}",
]

settings = None


def report_of(name, source, target):
    """Checks a pair, and gives the address of its html report."""
    page = settings.work / f"{name}.html"
    done = subprocess.run([settings.loep, "check", "--format", "html", source, target], capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())
    page.write_bytes(done.stdout)
    return page.as_uri()


def hostile_report():
    """An article in which every sentence would be more than text, with an error in each."""
    source, target = settings.work / "<b>'hostile'.nl.txt", settings.work / "<b>'hostile'.en.txt"
    nl = [f"De premier van Belarus sprak op {i + 11} november over {text} in Minsk." for i, text in enumerate(HOSTILE)]
    en = [f"The premier of Belarus spoke on {i + 21} November about {text} in Minsk." for i, text in enumerate(HOSTILE)]
    source.write_text("\n\n".join(nl) + "\n", encoding="utf-8")
    target.write_text("\n\n".join(en) + "\n", encoding="utf-8")
    return report_of("hostile", source, target)


class HtmlReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = Options()
        options.binary_location = settings.chromium
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        cls.browser = webdriver.Chrome(service=Service(settings.driver), options=options)
        samples = settings.samples
        cls.sample = report_of("sample", samples / "wire.nl.txt", samples / "wire.faulty.en.txt")
        cls.hostile = hostile_report()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def tearDown(self):
        self.assertEqual(self.browser.get_log("browser"), [])

    def open(self, page, width=1280, height=900, scheme="light", medium=""):
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": medium, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        self.browser.get(page)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def seen(self, selector):
        return [element for element in self.all(selector) if element.is_displayed()]

    def count(self):
        """What the page says it shows, as two numbers."""
        words = self.one("#count").text.split()
        return int(words[0]), int(words[2])

    def test_filters_show_what_they_say(self):
        self.open(self.sample)
        shown, total = self.count()
        self.assertEqual(shown, total)
        self.assertEqual(len(self.seen(".note-item")), total)
        self.assertGreater(total, 5)
        errors = self.one("button[data-severity=error]")
        number = int(errors.find_element(By.TAG_NAME, "b").text)
        errors.click()
        self.assertEqual(errors.get_attribute("aria-pressed"), "true")
        self.assertEqual(self.count(), (number, total))
        self.assertEqual({note.get_attribute("data-severity") for note in self.seen(".note-item")}, {"error"})
        rule = self.one("button[data-rule=number-mismatch]")
        rule.click()
        self.assertEqual({note.get_attribute("data-rule") for note in self.seen(".note-item")}, {"number-mismatch"})
        shown = self.count()[0]
        self.assertEqual(shown, len(self.seen(".note-item")))
        self.assertLess(shown, number)
        self.one("#only").click()
        self.assertEqual(len(self.seen(".bead")), len({note.find_element(By.XPATH, "../..").id for note in self.seen(".note-item")}))
        self.one("#all").click()
        self.assertEqual(self.count(), (total, total))

    def test_a_filter_brings_what_it_shows_onto_the_screen(self):
        self.open(self.sample, height=300)
        last = self.all(".note-item")[-1].get_attribute("data-rule")
        button = self.one(f"button[data-rule={last}]")
        self.browser.execute_script("document.documentElement.style.scrollBehavior = 'auto'; arguments[0].click()", button)
        tops = self.browser.execute_script(
            "return Array.from(document.querySelectorAll('mark:not(.off)'), (one) => one.getBoundingClientRect().top)")
        self.assertTrue(any(0 <= top < 300 for top in tops), tops)

    def test_keys_walk_from_finding_to_finding(self):
        self.open(self.sample)
        stops = []
        for _ in range(self.count()[1]):
            ActionChains(self.browser).send_keys("j").perform()
            active = self.browser.switch_to.active_element
            stops.append(active.get_attribute("data-notes") or active.get_attribute("id"))
        self.assertEqual(len(set(stops)), len(stops))
        ActionChains(self.browser).send_keys("k").perform()
        active = self.browser.switch_to.active_element
        self.assertEqual(active.get_attribute("data-notes"), stops[-2])
        self.assertTrue(self.one("#" + stops[-2].split()[0]).get_attribute("class").endswith(" on"))
        self.one("button[data-severity=error]").send_keys(Keys.ENTER)
        self.assertEqual({note.get_attribute("data-severity") for note in self.seen(".note-item")}, {"error"})

    def test_a_card_shows_the_concept_on_focus_and_on_hover(self):
        self.open(self.sample)
        self.assertFalse(self.one("#card").is_displayed())
        mark = self.one("mark[tabindex][data-concept]")
        self.browser.execute_script("arguments[0].focus()", mark)
        self.assertTrue(self.one("#card").is_displayed())
        self.assertTrue(self.all("#card dl dd"))
        ActionChains(self.browser).send_keys(Keys.ESCAPE).perform()
        self.assertFalse(self.one("#card").is_displayed())
        ActionChains(self.browser).move_to_element(self.one(".term[data-concept=belarus]")).perform()
        self.assertIn("Belarus", self.one("#card h3").text)
        card = self.one("#card").rect
        self.assertGreaterEqual(card["x"], 0)
        self.assertLessEqual(card["x"] + card["width"], 1280)

    def test_a_phone_shows_all_without_scrolling_sideways(self):
        for scheme in ("light", "dark"):
            self.open(self.sample, 360, 740, scheme)
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth"), 360)
            size = self.browser.execute_script("return parseFloat(getComputedStyle(document.querySelector('.side')).fontSize)")
            self.assertGreaterEqual(size, 15)
            self.browser.save_screenshot(str(settings.work / f"phone-{scheme}.png"))

    def test_light_and_dark_are_readable(self):
        papers = set()
        for scheme in ("light", "dark"):
            self.open(self.sample, scheme=scheme)
            papers.add(self.browser.execute_script("return getComputedStyle(document.body).backgroundColor"))
            for selector in (".side", ".note-item p", ".what", "mark.error", "mark.warning", ".aside", "button.rule", ".fix"):
                self.assertGreaterEqual(self.contrast(selector), 4.5, f"{selector} in {scheme} (WCAG 2.1, 1.4.3)")
            self.browser.save_screenshot(str(settings.work / f"desktop-{scheme}.png"))
        self.assertEqual(len(papers), 2)

    def contrast(self, selector):
        """The contrast of the text of the first such element with what lies behind it, as WCAG 2.1 computes it."""
        return self.browser.execute_script("""
            const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const light = (colour) => {
              const [r, g, b] = numbers(colour).map((c) => c / 255)
                .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const element = document.querySelector(arguments[0]);
            let behind = element;
            while (numbers(getComputedStyle(behind).backgroundColor)[3] === 0) { behind = behind.parentElement; }
            const two = [light(getComputedStyle(element).color), light(getComputedStyle(behind).backgroundColor)].sort((a, b) => b - a);
            return (two[0] + 0.05) / (two[1] + 0.05);
            """, selector)

    def test_print_leaves_the_controls_out(self):
        self.open(self.sample, medium="print")
        self.assertEqual(self.seen(".filters"), [])
        self.assertTrue(self.seen(".note-item"))
        self.assertTrue(self.seen(".side"))

    def test_without_script_all_is_there(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            self.open(self.sample)
            self.assertGreater(len(self.all(".note-item")), 5)
        finally:
            self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def test_a_hostile_article_is_only_text(self):
        self.open(self.hostile)
        self.assertEqual(len(self.all("script")), 1)
        self.assertEqual(self.all("img, iframe, svg, object, form, body style, b > b"), [])
        self.assertNotIn("owned", self.browser.title)
        text = self.one("main").text
        for line in HOSTILE[:3]:
            self.assertIn(line, text)
        self.assertIn("<U+001B>[31m", text)
        self.assertIn("<b>'hostile'.en.txt", text)
        self.assertEqual(self.count()[0], self.count()[1])
        self.assertGreaterEqual(self.count()[1], len(HOSTILE))
        self.one("button[data-severity]").click()
        fetched = self.browser.execute_script("return performance.getEntriesByType('resource').length")
        self.assertEqual(fetched, 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for option in ("--loep", "--chromium", "--driver"):
        parser.add_argument(option, required=True)
    for option in ("--samples", "--work"):
        parser.add_argument(option, required=True, type=pathlib.Path)
    settings, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
