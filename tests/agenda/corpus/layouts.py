"""How the systems lay out their web pages, as Jinja templates (see `web.laid_out`)."""

# eDoc's style sheets: tables to place text, classes that tell what is what.
EDOC = """\
<html xmlns="http://www.w3.org/1999/xhtml">
  <head><title>{{ agenda.body }} - Dagsorden - 3. marts 2026 kl. 16:30</title></head>
  <body>
    <div class="xsltPrint">
      <table width="100%">
        <tr>
          <td align="left" valign="bottom">
            <div class="xsltAgendaTitle">
                    Dagsorden
                <br />{{ agenda.body }}</div>
            <div class="xsltDateAndLocation">3. marts 2026 kl. 16:30<br />
                    Mødested: {{ agenda.place }}</div>
          </td>
          <td align="right"><img alt="" src="logo.jpg" /></td>
        </tr>
      </table>
      <table class="xsltListOfContentBegin">
        <tr><td colspan="3"><div class="xsltContentTitle">Dagsorden</div></td></tr>
        {% for item in agenda.items %}
        <tr>
          <td valign="top"><span class="xsltContentHeader">{{ item.number }}.
              </span></td>
          <td valign="top" width="100%"><span class="xsltContentHeader"><a href="#i{{ item.number }}">{{ t(item.title) }}</a></span></td>
          <td valign="top"><span class="xsltContentHeader" id="i{{ item.number }}"></span></td>
        </tr>
        {% endfor %}
      </table>
      <div class="xsltItemsHeader">
                    Åbne sager<br />
      </div>
      {% for item in agenda.items %}
      {% if item.above %}
      <div class="xsltItemsHeader">
                    {{ item.above }}
      </div>
      {% endif %}
      <br /><br />
      <table class="xsltTitleTableBegin">
        <tr>
          <td valign="top"><div class="xsltTitle"><a name="i{{ item.number }}">
              </a>{{ item.number }}.
              </div></td>
          <td valign="top" width="100%" class="xsltTitleText"><div class="xsltTitle">{{ t(item.title) }}</div></td>
        </tr>
      </table>
      <table class="xsltTitleTableEnd">
        <tr>
          <td valign="top" width="30%"><div class="xsltSubTitle">
                    Sagsnr.: {{ item.case or "" }}</div></td>
          <td valign="top"><div class="xsltSubTitle">
                    Sagsbehandler: {{ item.officers | join(", ") }}</div></td>
          <td valign="top" align="right"><div class="xsltSubTitle">
                    {{ "Lukket" if item.closed else "Åben" }}
              </div></td>
        </tr>
      </table>
      {% for heading, body in parts(item) %}
      <div class="xsltHeader">{{ heading }}:
          </div>
      <div class="{{ heading }}">{{ body }}</div>
      {% endfor %}
      <div class="xsltHeader">Høring:
          </div>
      <div class="Høring">
      </div>
      {% endfor %}
    </div>
  </body>
</html>
"""

# A council's portal: navigation, headings, a list of terms below each title, a footer.
PORTAL = """\
<!DOCTYPE html>
<html lang="{{ agenda.language }}">
<head>
<meta charset="utf-8">
<title>{{ agenda.title }} - {{ agenda.body }}</title>
<style>h2 { color: navy }</style>
<script>var first = "1. Not an item";</script>
</head>
<body>
<header><nav><ul><li><a href="/">Forside</a></li><li><a href="/politik">Politik</a></li></ul></nav></header>
<main>
<h1>{{ agenda.title }}</h1>
{% for line in agenda.front if line %}
<p>{{ t(line) }}</p>
{% endfor %}
<h2>Indhold</h2>
<ul class="toc">
{% for item in agenda.items %}
<li><a href="#p{{ loop.index }}">{{ item.number }}. {{ t(item.title) }}</a></li>
{% endfor %}
</ul>
{% for item in agenda.items %}
<section class="agenda-item" id="p{{ loop.index }}">
<h2>{{ item.number }}. {{ t(item.title) }}</h2>
{% if item.case %}
<dl><dt>Sagsnr.</dt><dd>{{ item.case }}</dd><dt>Sagsbehandler</dt><dd>{{ item.officers | join(", ") }}</dd></dl>
{% endif %}
{% for heading, body in parts(item) %}
<h3>{{ heading }}</h3>
{{ body }}
{% endfor %}
</section>
{% endfor %}
</main>
<footer><p>Cookies</p></footer>
</body>
</html>
"""

# ALLRIS: a table with the agenda, then a small table as each item's head; Windows-1252.
ALLRIS = """\
<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Niederschrift</title></head>
<body>
{% for line in agenda.front if line %}
<p>{{ t(line) }}</p>
{% endfor %}
<h3>Tagesordnung</h3>
<table class="tl1">
{% for item in agenda.items %}
<tr class="zl1{{ loop.index0 % 2 }}"><td>{{ item.number }}.</td><td>&nbsp;</td><td>{{ t(item.title) }}</td><td>{{ item.case or "" }}</td></tr>
{% endfor %}
</table>
{% for item in agenda.items %}
{% if item.above %}
<p style="font-weight:bold">{{ item.above }}</p>
{% endif %}
<table class="top">
<tr><td><b>zu {{ item.number }}</b></td><td><b>{{ t(item.title) }}</b></td></tr>
{% if item.case %}
<tr><td></td><td><span>Vorlage: {{ item.case }}</span></td></tr>
{% endif %}
</table>
{% for heading, body in parts(item) %}
{% if heading %}
<p><b><u>{{ heading }}:</u></b></p>
{% endif %}
{{ body }}
{% endfor %}
{% endfor %}
{% for line in agenda.end %}
<p>{{ t(line) }}</p>
{% endfor %}
</body>
</html>
"""

# Modern.gov: one table, the number in one cell and all else of the item in the other.
MODERN_GOV = """\
<html lang="en-GB">
<head><title>Agenda and minutes: {{ agenda.body }}</title></head>
<body>
<ul class="mgNav"><li><a href="mgHome.aspx">Home</a></li><li><a href="mgCalendar.aspx">Calendar</a></li></ul>
<h1>{{ agenda.title }}</h1>
{% for line in agenda.front if line %}
<p>{{ t(line) }}</p>
{% endfor %}
<table class="mgItemTable">
<thead><tr><th>No.</th><th>Item</th></tr></thead>
<tbody>
{% for item in agenda.items %}
{% if item.above %}
<tr><td colspan="2"><h3>{{ item.above }}</h3></td></tr>
{% endif %}
<tr>
<td class="mgItemNumberCell" valign="top"><p class="mgAiTitleTxt">{{ item.number }}.</p></td>
<td><p class="mgAiTitleTxt">{{ t(item.title) }}</p>
{% for heading, body in parts(item) %}
{% if heading %}
<p class="mgSubItemTitleTxt"><b>{{ heading }}:</b></p>
{% endif %}
<div class="mgWordPara">{{ body }}</div>
{% endfor %}
</td>
</tr>
{% endfor %}
</tbody>
</table>
</body>
</html>
"""

# A Dutch council's portal: nested divs, the number and the title in spans of their own.
CARDS = """\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>{{ agenda.title }}</title></head>
<body>
<div id="app">
<h1>{{ agenda.title }}</h1>
<p>{% for line in agenda.front if line %}{{ t(line) }}<br>{% endfor %}</p>
{% for item in agenda.items %}
<div class="agenda-item">
<div class="item-head"><span class="nr">{{ item.number }}</span> <span class="titel">{{ t(item.title) }}</span></div>
{% if item.case %}
<div class="meta"><span class="label">Zaaknummer:</span> <span>{{ item.case }}</span></div>
<div class="meta"><span class="label">Behandelend ambtenaar:</span> <span>{{ item.officers | join(", ") }}</span></div>
{% endif %}
<div class="item-body">
{% for heading, body in parts(item) %}
<strong>{{ heading }}</strong><br>
{{ body }}
{% endfor %}
</div>
</div>
{% endfor %}
</div>
</body>
</html>
"""
