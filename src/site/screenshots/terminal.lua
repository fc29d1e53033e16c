-- A terminal of which pictures can be taken: Neovim itself, without a window. It runs a program, types into it, waits for
-- what it shows, and writes that as a page of HTML.

local Terminal = {}
Terminal.__index = Terminal

local patience = 20000 -- milliseconds; a guard against a hang, and nothing that is measured

-- Starts a program in a terminal of some size.
function Terminal.run(command, columns, lines)
  vim.o.termguicolors = true
  vim.api.nvim__inspect_cell(1, 0, 0) -- the first call ever makes Neovim remember colours anew
  vim.o.laststatus = 0
  vim.o.columns = columns
  vim.o.lines = lines + 1 -- the last one is for messages
  local self = setmetatable({ columns = columns, lines = lines }, Terminal)
  self.job = vim.fn.termopen(command, { env = { TERM = 'xterm-256color', COLORTERM = 'truecolor' } })
  return self
end

function Terminal:type(keys)
  vim.fn.chansend(self.job, vim.api.nvim_replace_termcodes(keys, true, true, true))
end

function Terminal:text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- Waits until a text is shown, or until it is not, and nothing moves any more.
function Terminal:await(wanted, absent)
  local function is_shown()
    return (self:text():find(wanted, 1, true) == nil) == (absent or false)
  end
  assert(vim.wait(patience, is_shown, 20), 'waited in vain for: ' .. wanted .. '\n' .. self:text())
  local before
  repeat
    before = self:text()
    vim.wait(500, function() return false end)
  until self:text() == before
end

local function colour(value, otherwise)
  return value and string.format('#%06x', value) or otherwise
end

local function style(cell)
  local front = colour(cell.foreground, '#24292f')
  local back = colour(cell.background, '#ffffff')
  if cell.reverse then
    front, back = back, front
  end
  return string.format(
    'color:%s;background:%s%s%s%s',
    front,
    back,
    cell.bold and ';font-weight:bold' or '',
    cell.italic and ';font-style:italic' or '',
    (cell.underline or cell.undercurl) and ';text-decoration:underline' or ''
  )
end

local escapes = { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;' }

local function span(text, look)
  return string.format('<span style="%s">%s</span>', look, (text:gsub('[&<>]', escapes)))
end

-- A line, each run of cells of one look as one element.
local function line(row, columns)
  local spans, text, look = {}, '', nil
  for column = 0, columns - 1 do
    local cell = vim.api.nvim__inspect_cell(1, row, column)
    local own = style(cell[2] or {})
    if look and own ~= look then
      table.insert(spans, span(text, look))
      text = ''
    end
    text, look = text .. cell[1], own
  end
  table.insert(spans, span(text, look))
  return '<div>' .. table.concat(spans) .. '</div>'
end

-- Writes what is shown now.
function Terminal:picture(file)
  vim.cmd('redraw')
  local page = {
    '<!DOCTYPE html><meta charset="utf-8"><title>An editor</title><style>',
    'body{margin:0;padding:8px;background:#fff;font:14px/20px "DejaVu Sans Mono",monospace}',
    'main{border:1px solid #c8ccd0;border-radius:6px;padding:8px;width:max-content}',
    'div{height:20px;white-space:pre}span{display:inline-block;height:20px}',
    '</style><main>',
  }
  for row = 0, self.lines - 1 do
    table.insert(page, line(row, self.columns))
  end
  table.insert(page, '</main>')
  vim.fn.writefile(page, file)
end

return Terminal
